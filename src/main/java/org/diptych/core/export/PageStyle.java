package org.diptych.core.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.preview.own.OwnLook;

/** The style sheet of an exported page: the preview's look of a post, and what the page adds. Stateless. */
final class PageStyle {
    private static final Pattern DARK = Pattern.compile("\\.dp-dark\\s*\\{([^}]*)\\}");

    private PageStyle() {}

    static String of(Article article, OwnLook own) {
        String look = PageAsset.ARTICLE_STYLE.text();
        return look
                + darkWhereTheReaderWants(look)
                + PageAsset.EXPORT_STYLE.text()
                + LanguageSwitch.rules(article)
                + own.exported();
    }

    /** In the application a setting puts on the dark colours, in a page the reader's system does. */
    private static String darkWhereTheReaderWants(String look) {
        Matcher dark = DARK.matcher(look);
        if (!dark.find()) {
            throw new IllegalStateException("the look of a post has no dark colours");
        }
        return "@media screen and (prefers-color-scheme: dark) { :root {" + dark.group(1) + "} }\n";
    }
}
