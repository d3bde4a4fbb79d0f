package dev.parade.library.random;

/** PCG with 128 bits of state, one sequence and 64-bit output (O'Neill 2014). */
public final class PcgOneseq128XslRr64 implements RandomSource {
    private static final long MULTIPLIER_HIGH = 0x2360ed051fc65da4L;
    private static final long MULTIPLIER_LOW = 0x4385df649fccf645L;
    private static final long INCREMENT_HIGH = 0x5851f42d4c957f2dL;
    private static final long INCREMENT_LOW = 0x14057b7ef767814fL;

    private long high;
    private long low;

    private PcgOneseq128XslRr64() {}

    public static PcgOneseq128XslRr64 seeded(long seedHigh, long seedLow) {
        PcgOneseq128XslRr64 made = new PcgOneseq128XslRr64();
        made.step();
        made.add(seedHigh, seedLow);
        made.step();
        return made;
    }

    @Override
    public PcgOneseq128XslRr64 copy() {
        return restored(high, low);
    }

    public static PcgOneseq128XslRr64 restored(long high, long low) {
        PcgOneseq128XslRr64 made = new PcgOneseq128XslRr64();
        made.high = high;
        made.low = low;
        return made;
    }

    public long high() {
        return high;
    }

    public long low() {
        return low;
    }

    private void add(long otherHigh, long otherLow) {
        long sum = low + otherLow;
        high += otherHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    private void multiply(long otherHigh, long otherLow) {
        high = Math.unsignedMultiplyHigh(low, otherLow) + high * otherLow + low * otherHigh;
        low *= otherLow;
    }

    private void step() {
        multiply(MULTIPLIER_HIGH, MULTIPLIER_LOW);
        add(INCREMENT_HIGH, INCREMENT_LOW);
    }

    @Override
    public long generate() {
        step();
        return Long.rotateRight(high ^ low, (int) (high >>> 58));
    }

    /** As that many calls of {@link #generate}, in logarithmic time (Brown 1994). */
    public void jump(long distance) {
        PcgOneseq128XslRr64 factor = restored(MULTIPLIER_HIGH, MULTIPLIER_LOW);
        PcgOneseq128XslRr64 plus = restored(INCREMENT_HIGH, INCREMENT_LOW);
        PcgOneseq128XslRr64 sumFactor = restored(0, 1);
        PcgOneseq128XslRr64 sumPlus = restored(0, 0);
        for (long left = distance; left != 0; left >>>= 1) {
            if ((left & 1) != 0) {
                sumFactor.multiply(factor.high, factor.low);
                sumPlus.multiply(factor.high, factor.low);
                sumPlus.add(plus.high, plus.low);
            }
            PcgOneseq128XslRr64 factorPlusOne = factor.copy();
            factorPlusOne.add(0, 1);
            plus.multiply(factorPlusOne.high, factorPlusOne.low);
            factor.multiply(factor.high, factor.low);
        }
        multiply(sumFactor.high, sumFactor.low);
        add(sumPlus.high, sumPlus.low);
    }

    @Override
    public int size() {
        return 8;
    }
}
