package org.diptych.core.markdown.hexo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.settings.AssetFolder;
import org.diptych.core.markdown.settings.CodeSettings;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.ExternalLinks;
import org.diptych.core.markdown.settings.Formulas;
import org.diptych.core.markdown.settings.KnownTags;
import org.diptych.core.markdown.settings.LinkedPosts;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.settings.SiteContents;
import org.diptych.core.markdown.settings.SiteFiles;
import org.diptych.core.post.Post;

/** What {@code ask-tags.mjs} asked Hexo, and the same published here in a site without posts and files. */
public final class Asked {
    private static final Path FOLDER = Path.of("src/test/resources/hexo");
    private static final SiteFiles NO_FILES = new SiteFiles() {
        @Override
        public Optional<String> code(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<LinkedPosts> posts() {
            return Optional.of(new LinkedPosts(Map.of(), Map.of()));
        }

        @Override
        public Optional<AssetFolder> assets() {
            return Optional.of(AssetFolder.NONE);
        }
    };

    private Asked() {}

    /** What stands in {@code file}. */
    public static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What is published of {@code source} in a site with {@code tags} that is set so. */
    public static PublishedPost publish(String source, KnownTags tags, CodeSettings code) {
        SiteAddresses addresses = new SiteAddresses("http://example.com", "/", false, true, true);
        Rendering rendering = new Rendering(
                EngineSettings.DEFAULT,
                code,
                ExternalLinks.UNMARKED,
                new SiteContents(addresses, NO_FILES, tags),
                Formulas.USUAL);
        return new Publisher(new PublishSettings(Dialect.HEXO_DEFAULT, rendering)).publish(Post.parse(source));
    }
}
