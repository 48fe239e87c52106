package org.diptych.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.diptych.core.site.ImageType;
import org.diptych.core.site.LocalImages;
import org.jsoup.nodes.Element;

/**
 * Puts local images into the page itself. An image on another host stays a link to it: the program fetches nothing. An
 * image that is not there gives way to a box with its name. Stateless.
 */
final class InlinedImages {
    private InlinedImages() {}

    static void putInto(Element article, LocalImages images) {
        for (Element image : article.select("img[src]")) {
            String address = image.attr("src").strip();
            if (address.matches("(?i)(https?:)?//.*")) {
                image.attr("loading", "lazy");
            } else if (!address.startsWith("data:")) {
                images.find(address).ifPresentOrElse(file -> inline(image, file), () -> replace(image, address));
            }
        }
    }

    private static void inline(Element image, Path file) {
        try {
            String type = ImageType.of(file).orElseThrow();
            image.attr(
                    "src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            replace(image, image.attr("src"));
        }
    }

    private static void replace(Element image, String address) {
        String name = image.attr("alt").isBlank() ? address : image.attr("alt") + " (" + address + ")";
        image.replaceWith(new Element("span").addClass("missing-image").text(name));
    }
}
