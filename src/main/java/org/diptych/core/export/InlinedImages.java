package org.diptych.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.clean.ImageAddress;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.core.preview.clean.LocalImages;
import org.jsoup.nodes.Element;

/**
 * Puts local images into the page itself. An image on another host stays a link to it: the program fetches nothing. An
 * image that is not there, or would make the page larger than the program's memory takes, gives way to a box with its
 * name. Confined to one thread.
 */
final class InlinedImages {
    /** What a page costs while it is put together, for each byte of an image in it, and as much again for all else. */
    private static final int COST = 16;
    /** A text of Java has at most two thousand million characters. */
    private static final long MOST = 400L << 20;

    private final ImageRoots roots;
    private final Messages words;
    private long left;

    /** @param memory that the program may use, in bytes */
    InlinedImages(ImageRoots roots, Messages words, long memory) {
        this.roots = roots;
        this.words = words;
        this.left = Math.min(MOST, memory / COST);
    }

    void putInto(Element article) {
        for (Element image : article.select("img")) {
            Optional<String> local = ImageAddress.localBehind(image.attr("src"));
            if (local.isPresent()) {
                inline(image, local.get());
            } else if (image.attr("src").isEmpty()) {
                replace(image, named(image, image.attr("data-dp-wanted")));
            } else if (!image.attr("src").startsWith("data:")) {
                image.attr("loading", "lazy");
            }
        }
    }

    private void inline(Element image, String address) {
        try {
            Optional<Path> file = LocalImages.find(roots, address);
            long size = file.isPresent() ? Files.size(file.get()) : 0;
            if (size > left) {
                replace(image, words.get("image-too-large", named(image, address)));
                return;
            }
            if (file.isPresent()) {
                left -= size;
                String type = ImageType.of(address).orElseThrow();
                String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(file.get()));
                image.attr("src", "data:" + type + ";base64," + bytes);
                return;
            }
        } catch (IOException unreadable) {
            // As good as missing: the box says which image it is.
        }
        replace(image, named(image, address));
    }

    private static String named(Element image, String address) {
        return image.attr("alt").isBlank() ? address : image.attr("alt") + " (" + address + ")";
    }

    private static void replace(Element image, String text) {
        image.replaceWith(new Element("span").addClass("missing-image").text(text));
    }
}
