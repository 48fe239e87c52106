package org.diptych.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.diptych.core.preview.ImageAddress;
import org.diptych.core.preview.ImageRoots;
import org.diptych.core.preview.ImageType;
import org.diptych.core.preview.LocalImages;
import org.jsoup.nodes.Element;

/**
 * Puts local images into the page itself. An image on another host stays a link to it: the program fetches nothing. An
 * image that is not there gives way to a box with its name. Stateless.
 */
final class InlinedImages {
    private InlinedImages() {}

    static void putInto(Element article, ImageRoots roots) {
        for (Element image : article.select("img")) {
            Optional<String> local = ImageAddress.localBehind(image.attr("src"));
            if (local.isPresent()) {
                inline(image, roots, local.get());
            } else if (image.attr("src").isEmpty()) {
                replace(image, image.attr("data-dp-wanted"));
            } else if (!image.attr("src").startsWith("data:")) {
                image.attr("loading", "lazy");
            }
        }
    }

    private static void inline(Element image, ImageRoots roots, String address) {
        try {
            Optional<Path> file = LocalImages.find(roots, address);
            if (file.isPresent()) {
                String type = ImageType.of(address).orElseThrow();
                String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(file.get()));
                image.attr("src", "data:" + type + ";base64," + bytes);
                return;
            }
        } catch (IOException unreadable) {
            // As good as missing: the box says which image it is.
        }
        replace(image, address);
    }

    private static void replace(Element image, String address) {
        String name = image.attr("alt").isBlank() ? address : image.attr("alt") + " (" + address + ")";
        image.replaceWith(new Element("span").addClass("missing-image").text(name));
    }
}
