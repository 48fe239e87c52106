package org.diptych.core.export;

import java.util.List;
import java.util.Objects;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.own.OwnLook;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A finished post as one page that needs nothing else: its style, its local images and what sets its formulas stand in
 * the file. Nothing of the post runs in it. Stateless.
 *
 * <pre>{@code
 * String html = HtmlPage.of(analysis, ImageRoots.of(file, Site.around(file).map(Site::source)));
 * }</pre>
 */
public final class HtmlPage {
    private HtmlPage() {}

    /** The page of the post {@code analysis} speaks of. Reads the images found in {@code images}. */
    public static String of(Analysis analysis, ImageRoots images) {
        return of(analysis, images, OwnLook.USUAL);
    }

    /** As {@link #of(Analysis, ImageRoots)}, looking as its author wants. */
    public static String of(Analysis analysis, ImageRoots images, OwnLook own) {
        return of(analysis, images, own, Runtime.getRuntime().maxMemory());
    }

    /** @param memory that the program may use, in bytes: what does not fit is left out, and named */
    static String of(Analysis analysis, ImageRoots images, OwnLook own, long memory) {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(images, "images");
        Objects.requireNonNull(own, "own");
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));

        Article article = Article.of(analysis.preview());
        UniqueIds.giveTo(article.bodies());
        WebLinks.complete(article.element());
        Citations.connect(article);
        ExportContents.addTo(article.bodies());
        article.element().prependChild(PostHeader.of(analysis.frontMatter(), article));
        new InlinedImages(images, article.words(), memory).putInto(article.element());

        article.element().attr("data-formula-too-large", article.words().get("formula-too-large"));
        article.element().attr("data-formula-endless", article.words().get("formula-endless"));
        LanguageSwitch.addTo(page.body(), article);
        page.body().appendChild(article.element());
        page.select("html").attr("lang", article.language());
        List<String> scripts = PageScripts.of(article.element());
        fillHead(page, analysis.frontMatter().title().orElse("Diptych"), article, own, scripts);
        scripts.forEach(script -> page.body().appendElement("script").appendChild(new DataNode(script)));
        return page.outerHtml();
    }

    private static void fillHead(Document page, String title, Article article, OwnLook own, List<String> scripts) {
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        ContentPolicy.allowing(
                                scripts, article.element().select("img").eachAttr("src")));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(PageStyle.of(article, own)));
    }
}
