package org.diptych.ui.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.clean.LocalImages;

/**
 * Which preview may read images from where. Each has a door of its own, named by chance, so that a page cannot name
 * another's. Safe for use from any thread.
 *
 * <p>This is the one place of the program that is shared by all: Java finds the handler of an address's scheme by
 * itself, and there is no other way to tell it which preview asks.
 */
final class ImageDoors {
    private static final Map<String, ImageRoots> OPEN = new ConcurrentHashMap<>();

    private static final Map<String, BiConsumer<String, String>> LISTENERS = new ConcurrentHashMap<>();
    private static final Set<String> TO_THE_WEB = ConcurrentHashMap.newKeySet();

    private ImageDoors() {}

    /**
     * Opens a door to no folder.
     *
     * @param unshown receives, on any thread, the address of an image as the page writes it, and why it does not come,
     *     where there is more to say than that it does not
     */
    static String open(BiConsumer<String, String> unshown) {
        String door = UUID.randomUUID().toString();
        OPEN.put(door, ImageRoots.NONE);
        LISTENERS.put(door, unshown);
        return door;
    }

    static void tell(String door, String address, String reason) {
        BiConsumer<String, String> listener = LISTENERS.get(door);
        if (listener != null) {
            listener.accept(address, reason);
        }
    }

    static void lead(String door, ImageRoots roots) {
        OPEN.replace(door, roots);
    }

    /** Whether images from the web may come through {@code door} from now on. At first none may. */
    static void allowWeb(String door, boolean allowed) {
        if (allowed && OPEN.containsKey(door)) {
            TO_THE_WEB.add(door);
        } else {
            TO_THE_WEB.remove(door);
        }
    }

    static void close(String door) {
        OPEN.remove(door);
        LISTENERS.remove(door);
        TO_THE_WEB.remove(door);
    }

    static boolean leadsToTheWeb(String door) {
        return TO_THE_WEB.contains(door);
    }

    /** The file that {@code address} means behind {@code door}. */
    static Optional<Path> find(String door, String address) throws IOException {
        ImageRoots roots = OPEN.get(door);
        return roots == null ? Optional.empty() : LocalImages.find(roots, address);
    }
}
