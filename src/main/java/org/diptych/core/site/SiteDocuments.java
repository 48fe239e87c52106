package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a site's YAML and JSON files as plain trees: no types are ever made of what they say.
 *
 * <p>A site may be half broken while its author writes a post, so what cannot be read counts as absent: Hexo itself
 * will say what is wrong with it.
 */
final class SiteDocuments {
    /** Real ones have a few kilobytes; a YAML of megabytes takes seconds to read. */
    private static final int LIMIT_BYTES = 1 << 20;

    private SiteDocuments() {}

    static JsonNode yaml(Path file) {
        return read(new YAMLMapper(), file);
    }

    static JsonNode json(Path file) {
        return read(new JsonMapper(), file);
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT_BYTES + 1);
            return bytes.length > LIMIT_BYTES ? MissingNode.getInstance() : mapper.readTree(bytes);
        } catch (IOException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
