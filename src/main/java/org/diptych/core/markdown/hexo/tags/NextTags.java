package org.diptych.core.markdown.hexo.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.hexo.code.Html;

/** The tags of the theme NexT. */
final class NextTags {
    private static final Set<String> NOTES =
            Set.of("default", "primary", "info", "success", "warning", "danger", "no-icon");

    private NextTags() {}

    static void addTo(TagLibrary tags) {
        for (String name : List.of("centerquote", "cq")) {
            tags.block(
                    name,
                    call -> "<blockquote class=\"blockquote-center\">\n"
                            + call.markdown().html(call.body()) + "\n</blockquote>");
        }
        for (String name : List.of("note", "subnote")) {
            tags.block(name, NextTags::note);
        }
        for (String name : List.of("button", "btn")) {
            tags.inline(name, NextTags::button);
        }
        for (String name : List.of("tabs", "subtabs", "subsubtabs")) {
            tags.block(name, NextTabs::tabs);
        }
        for (String name : List.of("grouppicture", "gp")) {
            tags.block(name, PictureGroup::of);
        }
        for (String name : List.of("caniuse", "can")) {
            tags.inline(name, NextTags::canIUse);
        }
        for (String name : List.of("linkgrid", "lg")) {
            tags.block(name, LinkGrid::of);
        }
        tags.inline("label", NextTags::label);
        tags.block("mermaid", NextTags::mermaid);
        tags.block(
                "wavedrom",
                call -> "<div class=\"wavedrom\"><script type=\"WaveDrom\">\n" + call.body() + "\n</script></div>");
        addMedia(tags);
    }

    private static void addMedia(TagLibrary tags) {
        tags.inline(
                "pdf",
                call -> "<div class=\"pdf-container\" data-target=\"" + call.argument(0, "undefined")
                        + "\" data-height=\"" + call.argument(1, "500px") + "\"></div>");
        tags.inline(
                "video",
                call -> "<video src=\"" + call.argument(0, "undefined")
                        + "\" preload=\"metadata\" controlslist=\"nodownload\" controls playsinline poster=\""
                        + call.argument(1, "") + "\"></video>");
    }

    /** {@code [kind] [no-icon] [summary]}: with a summary the note folds. */
    private static String note(TagCall call) {
        List<String> words = new ArrayList<>(call.arguments());
        List<String> classes = new ArrayList<>();
        while (classes.size() < 2 && !words.isEmpty() && NOTES.contains(words.get(0))) {
            classes.add(words.remove(0));
        }
        String kind = String.join(" ", classes);
        String body = call.markdown().html(call.body());
        if (words.isEmpty()) {
            return "<div class=\"note " + kind + "\">" + body + "</div>";
        }
        String summary = call.markdown().html(String.join(" ", words));
        return "<details class=\"note " + kind + "\"><summary>" + summary + "</summary>\n" + body + "\n</details>";
    }

    /** {@code address, text, icon, title}. */
    private static String button(TagCall call) {
        String[] parts = call.words().split(",", -1);
        String title = part(parts, 3).isEmpty() ? "" : " title=\"" + part(parts, 3) + "\"";
        return "<a class=\"btn\" href=\"" + parts[0] + "\"" + title + ">" + icon(part(parts, 2)) + part(parts, 1)
                + "</a>";
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    /** The element of a Font Awesome icon; empty for no name. */
    static String icon(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty()) {
            return "";
        }
        return "<i class=\"" + (trimmed.startsWith("fa") ? trimmed : "fa fa-" + trimmed) + "\"></i>";
    }

    /** {@code kind@text}. */
    private static String label(TagCall call) {
        String[] parts = call.words().split("@", -1);
        String text = parts.length > 1 ? parts[1] : "";
        return "<mark class=\"label " + parts[0].strip() + "\">" + text + "</mark>";
    }

    private static String mermaid(TagCall call) {
        return "<pre>\n<code class=\"mermaid\">\n" + call.words() + "\n" + Html.escape(call.body())
                + "\n</code>\n</pre>";
    }

    private static String canIUse(TagCall call) {
        String[] parts = String.join("", call.arguments()).split("@", -1);
        if (parts[0].isEmpty()) {
            return "";
        }
        String periods = parts.length > 1 ? parts[1] : "current";
        return "<iframe data-feature=\"" + parts[0] + "\" src=\"https://caniuse.bitsofco.de/embed/index.html?feat="
                + parts[0]
                + "&periods=" + periods
                + "&accessible-colours=false\" frameborder=\"0\" width=\"100%\" height=\"400px\"></iframe>";
    }
}
