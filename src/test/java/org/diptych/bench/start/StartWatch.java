package org.diptych.bench.start;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Starts a program on a screen of its own and watches the pixels until nothing moves any more. */
final class StartWatch {
    private static final Duration LOOK_EVERY = Duration.ofMillis(4);
    private static final Duration QUIET = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The page: the last quarter of the width, below menus, tabs and the page's own bar. */
    private static final int PAGE_LEFT = VirtualScreen.WIDTH * 3 / 4;

    private static final int PAGE_TOP = 160;
    private static final int PAGE_BOTTOM = 740;
    private static final int DARK = 0x80;
    private static final int INK = 300;
    private static final int CARET = 300;

    private final int[] before = new int[VirtualScreen.WIDTH * VirtualScreen.HEIGHT];
    private final int[] now = new int[before.length];
    private final int[] empty = new int[before.length];
    private long window = -1;
    private long readable = -1;
    private long settled = -1;
    private long processor = -1;

    private StartWatch() {}

    /** One start; the program is ended when it has come to rest. */
    static Start of(ProcessBuilder program) throws IOException, InterruptedException {
        try (VirtualScreen screen = VirtualScreen.open()) {
            program.environment().put("DISPLAY", screen.name());
            return new StartWatch().watch(program, screen);
        }
    }

    private Start watch(ProcessBuilder program, VirtualScreen screen) throws IOException, InterruptedException {
        screen.read(empty);
        System.arraycopy(empty, 0, before, 0, empty.length);
        long began = System.nanoTime();
        Process process = program.start();
        try {
            while (!(readable >= 0 && since(began) - settled > QUIET.toMillis())) {
                if (since(began) > PATIENCE.toMillis() || !process.isAlive()) {
                    throw new IllegalStateException("no page within " + PATIENCE + " of " + program.command());
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
                look(screen, process, began);
            }
        } finally {
            process.destroy();
            process.waitFor(120, TimeUnit.SECONDS);
        }
        return new Start(window, readable, settled, processor);
    }

    private void look(VirtualScreen screen, Process process, long began) {
        long time = since(began);
        screen.read(now);
        int changed = differences(now, before);
        if (changed > CARET) {
            settled = time;
        }
        if (changed == 0) {
            return;
        }
        if (window < 0 && differences(now, empty) > empty.length / 4) {
            window = time;
        }
        if (readable < 0 && window >= 0 && isWritten(ink())) {
            readable = time;
            processor = process.info().totalCpuDuration().orElseThrow().toMillis();
        }
        System.arraycopy(now, 0, before, 0, now.length);
    }

    private static int differences(int[] one, int[] other) {
        if (Arrays.equals(one, other)) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += one[i] == other[i] ? 0 : 1;
        }
        return count;
    }

    /** A first frame may be dark all over: words leave most of a page light. */
    private static boolean isWritten(int ink) {
        return ink > INK && ink < (VirtualScreen.WIDTH - PAGE_LEFT) * (PAGE_BOTTOM - PAGE_TOP) / 2;
    }

    private int ink() {
        int count = 0;
        for (int y = PAGE_TOP; y < PAGE_BOTTOM; y++) {
            for (int x = PAGE_LEFT; x < VirtualScreen.WIDTH; x++) {
                count += (now[y * VirtualScreen.WIDTH + x] & 0xff) < DARK ? 1 : 0;
            }
        }
        return count;
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
