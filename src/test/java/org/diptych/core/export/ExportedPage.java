package org.diptych.core.export;

import java.util.stream.Stream;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Posts as exported pages, which a test looks at. */
final class ExportedPage {
    private ExportedPage() {}

    /** The page of the post {@code text}. */
    static Document of(String text) {
        Snapshot snapshot = new Snapshot(0, Post.parse(text).segments(), Dialect.PANDOC);
        return Jsoup.parse(HtmlPage.of(new Analyzer().analyze(snapshot), ImageRoots.NONE));
    }

    /** A post of an English and a Chinese body. */
    static String bilingual(String english, String chinese) {
        return "{% lang_content en %}\n\n" + english + "\n\n{% endlang_content %}\n\n{% lang_content zh %}\n\n"
                + chinese + "\n\n{% endlang_content %}\n";
    }

    /** What each link of {@code page} within it leads to. */
    static Stream<Element> inner(Document page) {
        return page.select("a[href^=#]").stream();
    }
}
