package dev.parade.parallel;

import dev.parade.interpreter.Engine;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Platform threads with stacks for deep recursion, made as they are needed and used again. */
final class RequestThreads implements Executor, AutoCloseable {
    private final ThreadPoolExecutor pool;

    RequestThreads(int most) {
        pool = new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(null, work, "request", Engine.STACK_SIZE);
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    @Override
    public void close() {
        pool.close();
    }
}
