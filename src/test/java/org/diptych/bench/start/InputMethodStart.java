package org.diptych.bench.start;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import org.diptych.ui.inputmethod.InputMethod;

/**
 * Prints what the author's input method adds to the program's start, in milliseconds by the clock and of processor time:
 * found through the relay, as the program does it, or by AWT's toolkit started before JavaFX.
 * {@code src/test/scripts/input-method-start.sh} runs it beside an input method.
 */
public final class InputMethodStart {
    private InputMethodStart() {}

    /** @param arguments {@code relay} or {@code toolkit} */
    public static void main(String[] arguments) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long clock = System.nanoTime();
        if (arguments[0].equals("relay")) {
            InputMethod.ofSystem();
        } else {
            Toolkit.getDefaultToolkit();
        }
        clock = System.nanoTime() - clock;
        processor = system.getProcessCpuTime() - processor;
        System.out.printf("%s %d %d%n", arguments[0], clock / 1_000_000, processor / 1_000_000);
        System.exit(0);
    }
}
