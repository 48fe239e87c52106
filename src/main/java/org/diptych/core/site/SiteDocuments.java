package org.diptych.core.site;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a site's YAML and JSON files as plain trees: no types are ever made of what they say.
 *
 * <p>A site may be half broken while its author writes a post, so what cannot be read counts as absent: Hexo itself
 * will say what is wrong with it. The author is told all the same, by the {@link SettingsFault}.
 */
final class SiteDocuments {
    /** Real ones have a few kilobytes; a YAML of megabytes takes seconds to read. */
    private static final int LIMIT_BYTES = 1 << 20;

    private SiteDocuments() {}

    /**
     * A document as far as it can be read.
     *
     * @param fault why nothing of it can be
     */
    record Document(JsonNode tree, Optional<SettingsFault> fault) {}

    static Document yaml(Path file) {
        return document(new YAMLMapper(), file);
    }

    static JsonNode json(Path file) {
        return document(new JsonMapper(), file).tree();
    }

    private static Document document(ObjectMapper mapper, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT_BYTES + 1);
            return bytes.length > LIMIT_BYTES
                    ? unreadable(file, 0)
                    : new Document(mapper.readTree(bytes), Optional.empty());
        } catch (JsonProcessingException wrong) {
            JsonLocation place = wrong.getLocation();
            return unreadable(file, place == null ? 0 : Math.max(0, place.getLineNr()));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // The YAML library throws more than it says, and nests as deep as a file does.
            return unreadable(file, 0);
        }
    }

    private static Document unreadable(Path file, int line) {
        return new Document(MissingNode.getInstance(), Optional.of(new SettingsFault(file, line)));
    }
}
