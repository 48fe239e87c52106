package org.diptych.cli;

import java.nio.file.Path;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;
import org.diptych.core.text.LineEndedText;

/**
 * A post as a verb is given it.
 *
 * @param file where it stands
 * @param original the file, character for character
 * @param text the file as its author sees it: line ends {@code \n}, no byte order mark
 */
record PostSource(Path file, String original, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static PostSource read(Path file) throws Refusal {
        try {
            String original = PostFileReader.read(file).text();
            if (original.isEmpty()) {
                throw new Refusal("input.empty", file);
            }
            String seen = original.startsWith(BYTE_ORDER_MARK) ? original.substring(1) : original;
            return new PostSource(file, original, LineEndedText.of(seen).content());
        } catch (FileProblem problem) {
            throw Refusal.of(problem);
        }
    }

    Post post() {
        return Post.parse(text);
    }

    Analysis analysis(PublishSettings settings) {
        return new Analyzer().analyze(new Snapshot(0, post().segments(), settings));
    }

    /** How the site around the post publishes it; outside of any, and where it names no Markdown, pandoc's. */
    PublishSettings publishing() {
        return Site.around(file)
                .map(site -> site.publishing(Dialect.PANDOC))
                .orElseGet(() -> PublishSettings.of(Dialect.PANDOC));
    }
}
