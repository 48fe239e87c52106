package org.diptych.cli;

import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says in which Markdown a post is published, whatever its site says. */
final class DialectOption {
    @Option(
            names = "--dialect",
            paramLabel = "pandoc|hexo|markdown-it",
            descriptionKey = "dialect",
            converter = DialectName.class)
    private @Nullable Dialect dialect;

    /** {@code site} with the dialect that is named, if one is. */
    PublishSettings over(PublishSettings site) {
        return dialect == null ? site : new PublishSettings(dialect, site.rendering());
    }
}
