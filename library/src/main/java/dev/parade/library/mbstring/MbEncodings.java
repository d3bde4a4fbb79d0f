package dev.parade.library.mbstring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** All encodings by name, in mbstring's order. Tables are read when an encoding is first used. */
final class MbEncodings {
    static final MbEncoding UTF8 = new Utf8Encoding();

    private static final Map<String, Supplier<MbEncoding>> MAKERS = new LinkedHashMap<>();
    private static final Map<String, MbEncoding> MADE = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> MIME_NAMES = new HashMap<>();

    static {
        add("BASE64", "BASE64", () -> new TransferEncoding("BASE64", "BASE64", List.of()));
        add("UUENCODE", "x-uuencode", () -> new TransferEncoding("UUENCODE", "x-uuencode", List.of()));
        add("HTML-ENTITIES", "HTML-ENTITIES", HtmlEncoding::new, "HTML", "html");
        add(
                "Quoted-Printable",
                "Quoted-Printable",
                () -> new TransferEncoding("Quoted-Printable", "Quoted-Printable", List.of("qprint")),
                "qprint");
        add("7bit", "7bit", () -> new TransferEncoding("7bit", "7bit", List.of()));
        add("8bit", "8bit", () -> new TransferEncoding("8bit", "8bit", List.of("binary")), "binary");
        wide("UCS-4", 4, false, true, false, "ISO-10646-UCS-4", "UCS4");
        wide("UCS-4BE", 4, false, false, false, "byte4be");
        wide("UCS-4LE", 4, true, false, false, "byte4le");
        wide("UCS-2", 2, false, true, false, "ISO-10646-UCS-2", "UCS2", "UNICODE");
        wide("UCS-2BE", 2, false, false, false, "byte2be");
        wide("UCS-2LE", 2, true, false, false, "byte2le");
        wide("UTF-32", 4, false, true, true, "utf32");
        wide("UTF-32BE", 4, false, false, true);
        wide("UTF-32LE", 4, true, false, true);
        wide("UTF-16", 2, false, true, true, "utf16");
        wide("UTF-16BE", 2, false, false, true);
        wide("UTF-16LE", 2, true, false, true);
        add("UTF-8", "UTF-8", () -> UTF8, "utf8");
        add("UTF-7", "UTF-7", () -> new Utf7Encoding(false), "utf7");
        add("UTF7-IMAP", null, () -> new Utf7Encoding(true), "mUTF-7");
        single(
                "ASCII",
                "US-ASCII",
                "US-ASCII",
                "ANSI_X3.4-1968",
                "iso-ir-6",
                "ANSI_X3.4-1986",
                "ISO_646.irv:1991",
                "US-ASCII",
                "ISO646-US",
                "us",
                "IBM367",
                "IBM-367",
                "cp367",
                "csASCII");
        charset("EUC-JP", "EUC-JP", "EUC-JP", 0xa1, "EUC", "EUC_JP", "eucJP", "x-euc-jp");
        charset("SJIS", "Shift_JIS", "Shift_JIS", 0x81, "x-sjis", "SHIFT-JIS");
        charset("eucJP-win", "EUC-JP", "x-eucJP-Open", 0xa1, "eucJP-open", "eucJP-ms");
        add("EUC-JP-2004", "EUC-JP", EucJp2004Encoding::new, "EUC_JP-2004");
        charset("SJIS-2004", "Shift_JIS", "x-SJIS_0213", 0x81, "SJIS2004", "Shift_JIS-2004");
        charset("CP932", "Shift_JIS", "windows-31j", 0x81, "MS932", "Windows-31J", "MS_Kanji");
        charset("SJIS-win", "Shift_JIS", "windows-31j", 0x81, "SJIS-ms", "SJIS-open");
        charset("CP51932", "CP51932", "EUC-JP", 0xa1, "cp51932");
        charset("JIS", "ISO-2022-JP", "ISO-2022-JP", 0);
        charset("ISO-2022-JP", "ISO-2022-JP", "ISO-2022-JP", 0);
        charset("ISO-2022-JP-MS", "ISO-2022-JP", "x-windows-iso2022jp", 0, "ISO2022JPMS");
        charset("GB18030", "GB18030", "GB18030", 0, "gb-18030", "gb-18030-2000");
        single("Windows-1252", "Windows-1252", "windows-1252", "cp1252");
        single("Windows-1254", "Windows-1254", "windows-1254", "CP1254", "CP-1254", "WINDOWS-1254");
        single("ISO-8859-1", "ISO-8859-1", "ISO-8859-1", "ISO8859-1", "latin1");
        single("ISO-8859-2", "ISO-8859-2", "ISO-8859-2", "ISO8859-2", "latin2");
        single("ISO-8859-3", "ISO-8859-3", "ISO-8859-3", "ISO8859-3", "latin3");
        single("ISO-8859-4", "ISO-8859-4", "ISO-8859-4", "ISO8859-4", "latin4");
        single("ISO-8859-5", "ISO-8859-5", "ISO-8859-5", "ISO8859-5", "cyrillic");
        single("ISO-8859-6", "ISO-8859-6", "ISO-8859-6", "ISO8859-6", "arabic");
        single("ISO-8859-7", "ISO-8859-7", "ISO-8859-7", "ISO8859-7", "greek");
        single("ISO-8859-8", "ISO-8859-8", "ISO-8859-8", "ISO8859-8", "hebrew");
        single("ISO-8859-9", "ISO-8859-9", "ISO-8859-9", "ISO8859-9", "latin5");
        upper(
                "ISO-8859-10",
                "\u00a0\u0104\u0112\u0122\u012a\u0128\u0136\u00a7\u013b\u0110\u0160\u0166\u017d\u00ad\u016a\u014a"
                        + "\u00b0\u0105\u0113\u0123\u012b\u0129\u0137\u00b7\u013c\u0111\u0161\u0167\u017e\u2015\u016b\u014b"
                        + "\u0100\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u012e\u010c\u00c9\u0118\u00cb\u0116\u00cd\u00ce\u00cf"
                        + "\u00d0\u0145\u014c\u00d3\u00d4\u00d5\u00d6\u0168\u00d8\u0172\u00da\u00db\u00dc\u00dd\u00de\u00df"
                        + "\u0101\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u012f\u010d\u00e9\u0119\u00eb\u0117\u00ed\u00ee\u00ef"
                        + "\u00f0\u0146\u014d\u00f3\u00f4\u00f5\u00f6\u0169\u00f8\u0173\u00fa\u00fb\u00fc\u00fd\u00fe\u0138",
                "ISO8859-10",
                "latin6");
        single("ISO-8859-13", "ISO-8859-13", "ISO-8859-13", "ISO8859-13");
        upper(
                "ISO-8859-14",
                "\u00a0\u1e02\u1e03\u00a3\u010a\u010b\u1e0a\u00a7\u1e80\u00a9\u1e82\u1e0b\u1ef2\u00ad\u00ae\u0178"
                        + "\u1e1e\u1e1f\u0120\u0121\u1e40\u1e41\u00b6\u1e56\u1e81\u1e57\u1e83\u1e60\u1ef3\u1e84\u1e85\u1e61"
                        + "\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf"
                        + "\u0174\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u1e6a\u00d8\u00d9\u00da\u00db\u00dc\u00dd\u0176\u00df"
                        + "\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef"
                        + "\u0175\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u1e6b\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u0177\u00ff",
                "ISO8859-14",
                "latin8");
        single("ISO-8859-15", "ISO-8859-15", "ISO-8859-15", "ISO8859-15");
        single("ISO-8859-16", "ISO-8859-16", "ISO-8859-16", "ISO8859-16");
        charset("EUC-CN", "CN-GB", "GB2312", 0xa1, "CN-GB", "EUC_CN", "eucCN", "x-euc-cn", "gb2312");
        charset("CP936", "CP936", "GBK", 0x81, "CP-936", "GBK");
        add("HZ", "HZ-GB-2312", HzEncoding::new);
        charset("EUC-TW", "EUC-TW", "x-EUC-TW", 0, "EUC_TW", "eucTW", "x-euc-tw");
        charset("BIG-5", "BIG5", "Big5", 0x81, "CN-BIG5", "BIG-FIVE", "BIGFIVE");
        charset("CP950", "BIG5", "x-windows-950", 0x81);
        charset("EUC-KR", "EUC-KR", "EUC-KR", 0xa1, "EUC_KR", "eucKR", "x-euc-kr");
        charset("UHC", "UHC", "x-windows-949", 0x81, "CP949");
        charset("ISO-2022-KR", "ISO-2022-KR", "ISO-2022-KR", 0);
        single("Windows-1251", "Windows-1251", "windows-1251", "CP1251", "CP-1251", "WINDOWS-1251");
        single("CP866", "CP866", "IBM866", "CP-866", "IBM866", "IBM-866");
        single("KOI8-R", "KOI8-R", "KOI8-R", "KOI8R");
        single("KOI8-U", "KOI8-U", "KOI8-U", "KOI8U");
        upper(
                "ArmSCII-8",
                "\u00a0?\u0587\u0589\u0029\u0028\u00bb\u00ab\u2014\u002e\u055d\u002c\u002d\u058a\u2026\u055c"
                        + "\u055b\u055e\u0531\u0561\u0532\u0562\u0533\u0563\u0534\u0564\u0535\u0565\u0536\u0566\u0537\u0567"
                        + "\u0538\u0568\u0539\u0569\u053a\u056a\u053b\u056b\u053c\u056c\u053d\u056d\u053e\u056e\u053f\u056f"
                        + "\u0540\u0570\u0541\u0571\u0542\u0572\u0543\u0573\u0544\u0574\u0545\u0575\u0546\u0576\u0547\u0577"
                        + "\u0548\u0578\u0549\u0579\u054a\u057a\u054b\u057b\u054c\u057c\u054d\u057d\u054e\u057e\u054f\u057f"
                        + "\u0550\u0580\u0551\u0581\u0552\u0582\u0553\u0583\u0554\u0584\u0555\u0585\u0556\u0586\u055a?",
                "ArmSCII8",
                "ARMSCII-8",
                "ARMSCII8");
        single("CP850", "CP850", "IBM850", "CP-850", "IBM850", "IBM-850");
        charset("CP50220", "ISO-2022-JP", "x-windows-50220", 0, "cp50220raw", "cp50220-raw", "JIS-ms");
        charset("CP50221", "ISO-2022-JP", "x-windows-50221", 0);
    }

    private MbEncodings() {}

    private static void add(String name, String mimeName, Supplier<MbEncoding> maker, String... aliases) {
        MAKERS.put(name, maker);
        if (mimeName != null) {
            MIME_NAMES.putIfAbsent(lower(mimeName), name);
        }
        NAMES.put(lower(name), name);
        for (String alias : aliases) {
            NAMES.put(lower(alias), name);
        }
    }

    private static void wide(String name, int unit, boolean little, boolean mark, boolean utf, String... aliases) {
        add(name, name, () -> new WideEncoding(name, List.of(aliases), unit, little, mark, utf), aliases);
    }

    private static void single(String name, String mimeName, String charset, String... aliases) {
        add(name, mimeName, () -> SingleByteEncoding.of(name, mimeName, List.of(aliases), charset), aliases);
    }

    private static void upper(String name, String table, String... aliases) {
        add(name, name, () -> SingleByteEncoding.upper(name, List.of(aliases), table), aliases);
    }

    private static void charset(String name, String mimeName, String charset, int doubleFrom, String... aliases) {
        add(name, mimeName, () -> new CharsetEncoding(name, mimeName, List.of(aliases), charset, doubleFrom), aliases);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The encoding of a name, alias or MIME name in any case; null if there is none. */
    static MbEncoding find(String name) {
        if (name.equals("UTF-8")) {
            return UTF8;
        }
        String known = NAMES.get(lower(name));
        if (known == null) {
            known = MIME_NAMES.get(lower(name));
        }
        if (known == null) {
            return null;
        }
        synchronized (MADE) {
            MbEncoding made = MADE.get(known);
            if (made == null) {
                made = MAKERS.get(known).get();
                MADE.put(known, made);
            }
            return made;
        }
    }

    /** The names of all encodings. */
    static List<String> names() {
        return new ArrayList<>(MAKERS.keySet());
    }
}
