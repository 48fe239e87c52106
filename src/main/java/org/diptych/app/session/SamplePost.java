package org.diptych.app.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.diptych.core.post.Post;

/**
 * The post a first start opens: it shows what a post can hold. Its images are unpacked into a folder of the program's
 * own. Reads and writes files: for a worker.
 */
public record SamplePost(Path folder) {
    private static final String PLACE = "/org/diptych/assets/sample/";
    private static final List<String> IMAGES =
            List.of("diptych-dial/equation-of-time.png", "diptych-dial/leaves.svg", "diptych-dial/open-dial.svg");

    Post read() throws IOException {
        for (String image : IMAGES) {
            Path file = folder.resolve(image);
            Files.createDirectories(file.getParent());
            try (InputStream bytes = open(image)) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (InputStream text = open("diptych-dial.md")) {
            return Post.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream resource = SamplePost.class.getResourceAsStream(PLACE + name);
        if (resource == null) {
            throw new IOException("the program lacks its sample: " + name);
        }
        return resource;
    }
}
