package org.diptych.ui.preview;

import java.lang.ref.Reference;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Leaves it to the page's engine when it collects what nothing holds any more. Confined to the FX thread.
 *
 * <p>JavaFX has the engine collect after each of Java's own collections, in one go and on the window's thread: in a long
 * post a key waits 20 to 60 ms for that, after one of thousands of formulas 300. It hears of a collection by an object that
 * it lets go of; as long as that is held, it hears of none. By itself the engine collects as what it holds grows, mostly
 * beside the window. No public way says any of this: where JavaFX's inside is another, all stays as JavaFX has it.
 */
final class PageGarbage {
    private static final Logger LOGGER = Logger.getLogger(PageGarbage.class.getName());
    private static final String COLLECTING = "com.sun.webkit.WebPage$$Lambda";

    /** What JavaFX waits for to be collected, for all pages of the program. */
    private static @Nullable Object held;

    private static boolean isOther;

    private PageGarbage() {}

    /** Has JavaFX wait, if it does not yet. There must have been a page. Cheap. */
    static void leave() {
        if (held == null && !isOther) {
            try {
                held = awaited();
            } catch (ReflectiveOperationException | RuntimeException other) {
                isOther = true;
                LOGGER.log(Level.INFO, "the page's engine collects after each collection of Java's", other);
            }
        }
    }

    /** Whether JavaFX waits. */
    static boolean isLeft() {
        return held != null;
    }

    /** What JavaFX waits for; null while it is collecting. */
    private static @Nullable Object awaited() throws ReflectiveOperationException {
        Class<?> disposer = Class.forName("com.sun.webkit.Disposer");
        Field records = open(disposer.getDeclaredField("records"));
        Field record =
                open(Class.forName(disposer.getName() + "$WeakDisposerRecord").getDeclaredField("record"));
        Object lock = open(disposer.getDeclaredField("disposerInstance")).get(null);
        synchronized (lock) {
            for (Object one : (Set<?>) records.get(null)) {
                Object action = record.get(one);
                if (action != null && action.getClass().getName().startsWith(COLLECTING)) {
                    return ((Reference<?>) one).get();
                }
            }
        }
        return null;
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
