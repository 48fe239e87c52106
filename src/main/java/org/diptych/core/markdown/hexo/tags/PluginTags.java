package org.diptych.core.markdown.hexo.tags;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.markdown.hexo.code.Html;
import org.diptych.core.post.ReferenceEntry;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.core.syntax.LanguageSyntax;

/** The tags of the plugins for citations (hexo-reference-plus) and for the two languages. */
public final class PluginTags {
    private static final CitationSyntax CITATIONS = CitationSyntax.USUAL;
    private static final LanguageSyntax LANGUAGES = LanguageSyntax.USUAL;

    private PluginTags() {}

    static void addTo(TagLibrary tags) {
        tags.inline(CITATIONS.citation(), call -> call.arguments().stream()
                .map(key -> "<sup class='refplus-num'><a href=\"#ref-" + key + "\">[" + key + "]</a></sup>")
                .collect(Collectors.joining()));
        tags.inline(
                LANGUAGES.chooser(),
                call -> "<div id=\"langToggle\"><button type=\"button\">中文 / English</button></div>");
        tags.block(
                LANGUAGES.body(),
                call -> languageOpening(call.arguments()) + call.markdown().html(call.body()) + "</div>");
        tags.block(CITATIONS.list(), call -> {
            List<ReferenceEntry> entries = ReferenceEntry.in(call.body());
            call.expansion().references().addAll(entries);
            return referencesOpening(call.arguments())
                    + entries.stream().map(PluginTags::item).collect(Collectors.joining())
                    + "</ul>";
        });
    }

    public static String languageOpening(List<String> arguments) {
        String language = arguments.isEmpty() ? "" : Html.escape(arguments.get(0));
        String display = language.equals(LANGUAGES.shown().tag()) ? "block" : "none";
        return "<div id=\"" + language + "-content\" class=\"lang-content\" style=\"display: " + display + ";\">";
    }

    public static String referencesOpening(List<String> arguments) {
        return "<ul id='refplus' style=\"" + (arguments.contains("hide") ? "display:none;" : "") + "\">";
    }

    public static String item(ReferenceEntry entry) {
        return "<li id='ref-" + entry.key() + "' data-num='" + entry.number() + "'>[" + entry.number() + "] "
                + entry.text() + "</li>";
    }
}
