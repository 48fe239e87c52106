package org.diptych.ui.inputmethod;

import java.awt.AWTError;
import java.awt.Toolkit;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The author's input method on X11, which JavaFX 21 does not find by itself: it asks X for one, but nobody has told X to
 * look at {@code XMODIFIERS} first.
 *
 * <p>Where that names none, and on other systems, nothing is done or loaded.
 */
public final class InputMethod {
    private static final Logger LOG = Logger.getLogger(InputMethod.class.getName());
    private static final String MARK = "@im=";
    private static final long PATIENCE_SECONDS = 10;

    private final Optional<XimRelay> relay;

    private InputMethod(Optional<XimRelay> relay) {
        this.relay = relay;
    }

    /** Finds it; takes a moment, and must be over before a window is shown. Not for the FX thread. */
    public static InputMethod ofSystem() {
        boolean x11 = System.getProperty("os.name", "").equals("Linux")
                && !"Monocle".equals(System.getProperty("glass.platform"));
        Optional<String> named = x11 ? named(System.getenv().getOrDefault("XMODIFIERS", "")) : Optional.empty();
        return new InputMethod(named.flatMap(InputMethod::find));
    }

    /**
     * From now on, in all windows, what is composed in a field is shown at its caret and enters it when it is chosen, a
     * press of the mouse takes it back, and candidates stand beside the caret. For the FX thread.
     */
    public void attend() {
        new Scenes(window -> new ComposedText(window, this::giveUp)).attend();
        new Scenes(LateField::new).attend();
        relay.ifPresent(there -> new Scenes(window -> new CaretWatch(window, there::caretAt)).attend());
    }

    private void giveUp() {
        relay.ifPresent(XimRelay::giveUp);
    }

    /** The name in {@code modifiers}, as {@code XMODIFIERS} has them. */
    static Optional<String> named(String modifiers) {
        int start = modifiers.indexOf(MARK);
        if (start < 0) {
            return Optional.empty();
        }
        int end = modifiers.indexOf('@', start + 1);
        String name = modifiers.substring(start + MARK.length(), end < 0 ? modifiers.length() : end);
        return name.isEmpty() || name.equals("none") || name.equals("local") ? Optional.empty() : Optional.of(name);
    }

    private static Optional<XimRelay> find(String name) {
        CompletableFuture<XimRelay> connecting = new CompletableFuture<>();
        daemon(() -> connect(name, connecting)).start();
        try {
            Method modifiers = modifiersOfX();
            Optional<XimRelay> relay = await(connecting);
            modifiers.invoke(null, relay.map(found -> MARK + found.name()).orElse(""));
            return relay;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError closed) {
            LOG.log(Level.FINE, "X cannot be told of the relay", closed);
            applyThroughToolkit();
            return Optional.empty();
        }
    }

    private static void connect(String name, CompletableFuture<XimRelay> connecting) {
        try {
            DisplayName display = DisplayName.parse(System.getenv().getOrDefault("DISPLAY", ""))
                    .orElseThrow(() -> new IOException("no display"));
            XConnection x = XConnection.open(display, AccessCookie.forDisplay(display));
            XimRelay relay = XimRelay.to(name, x);
            if (connecting.complete(relay)) {
                relay.run();
            } else {
                x.close();
            }
        } catch (IOException | RuntimeException failure) {
            connecting.completeExceptionally(failure);
        }
    }

    private static Optional<XimRelay> await(CompletableFuture<XimRelay> connecting) {
        try {
            return Optional.of(connecting.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException none) {
            connecting.cancel(false);
            LOG.log(Level.FINE, "no relay", none);
            return Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** X's own way to set them, which AWT keeps to itself; the manifest opens it. */
    private static Method modifiersOfX() throws ReflectiveOperationException {
        // Of the classes that load AWT's natives the one that does nothing else: 5 ms, where the toolkit takes 100.
        Class.forName("java.awt.image.ColorModel");
        Method method = Class.forName("sun.awt.X11.XlibWrapper").getDeclaredMethod("XSetLocaleModifiers", String.class);
        method.setAccessible(true);
        return method;
    }

    /** AWT applies them when it starts: slower, and then nobody says where the caret is, but Chinese can be typed. */
    private static void applyThroughToolkit() {
        try {
            Toolkit.getDefaultToolkit();
        } catch (RuntimeException | LinkageError | AWTError none) {
            LOG.log(Level.FINE, "no AWT", none);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "input method");
        thread.setDaemon(true);
        return thread;
    }
}
