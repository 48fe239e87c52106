package org.diptych.core.site;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A settings file of a site that cannot be read, so that Hexo's defaults stand in its place. Immutable; nothing is null.
 *
 * @param line where it is no YAML, from 1; 0 where the file cannot be read at all
 */
public record SettingsFault(Path file, int line) {

    public SettingsFault {
        Objects.requireNonNull(file, "file");
    }
}
