package org.diptych.core.export;

/** The style sheet of an exported page. Stateless. */
final class PageStyle {
    private PageStyle() {}

    static String of(Article article) {
        return PageAsset.EXPORT_STYLE.text() + LanguageSwitch.rules(article);
    }
}
