package org.diptych.desk.browse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the posts around a file. Reads files: for a worker. Stateless. */
final class FolderReader {
    private static final Logger LOG = LoggerFactory.getLogger(FolderReader.class);
    /** A front matter is expected within these bytes; the rest of a post is not read for its title. */
    private static final int HEAD = 4096;
    /** A folder with more is listed in part. */
    private static final int MOST = 2000;

    private FolderReader() {}

    /** The Markdown files beside {@code file}, the last changed first. */
    static List<PostEntry> around(Path file) {
        List<PostEntry> posts = new ArrayList<>();
        try (Stream<Path> files = Files.list(file.getParent())) {
            files.filter(FolderReader::isPost).limit(MOST).forEach(found -> add(found, posts));
        } catch (IOException unreadable) {
            LOG.info("the folder of {} could not be listed: {}", file, unreadable.toString());
        }
        posts.sort(Comparator.comparing(PostEntry::date).reversed());
        return posts;
    }

    private static boolean isPost(Path file) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        return !name.startsWith(".")
                && (name.endsWith(".md") || name.endsWith(".markdown"))
                && Files.isRegularFile(file);
    }

    private static void add(Path file, List<PostEntry> posts) {
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8);
            posts.add(new PostEntry(
                    file,
                    title(head).orElse(file.getFileName().toString()),
                    LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()),
                    file.getFileName().toString(),
                    List.of(),
                    List.of(),
                    false));
        } catch (IOException gone) {
            LOG.debug("{} is not listed: {}", file, gone.toString());
        }
    }

    private static Optional<String> title(String head) {
        return Post.parse(head.replace("\r\n", "\n"))
                .find(SegmentKind.FRONT_MATTER)
                .map(Segment::content)
                .flatMap(yaml -> FrontMatterReader.read(yaml).title())
                .filter(title -> !title.isBlank());
    }
}
