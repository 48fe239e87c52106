package org.diptych.core.markdown.commonmark;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.markdownit.MarkdownItEngine;
import org.diptych.core.markdown.marked.MarkedEngine;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.MarkdownEngine;

/** The engines that find all blocks before they read any, as sites set them. */
public enum SetEngine {
    MARKED(true, marked(MarkedSettings.Syntax.DEFAULT)),
    /** Marked before its version 5. */
    MARKED_OLD(true, marked(new MarkedSettings.Syntax(true, true, true, true, true))),
    /** Line ends, quotes and addresses stay as they are typed. */
    MARKED_AS_TYPED(true, marked(new MarkedSettings.Syntax(true, false, false, false, false))),
    /** Without GitHub's Markdown. */
    MARKED_PLAIN(false, marked(new MarkedSettings.Syntax(false, true, true, true, false))),
    MARKDOWN_IT(true, markdownIt(Set.of(), Set.of(), List.of())),
    /** With every plugin that comes with the renderer, and the one for tasks. */
    MARKDOWN_IT_PLUGINS(true, markdownIt(Set.of(), EnumSet.allOf(Plugin.class), List.of("warning"))),
    /** CommonMark and nothing else. */
    MARKDOWN_IT_COMMONMARK(
            false,
            markdownIt(
                    Set.of("linkify", "replacements", "smartquotes", "strikethrough", "table"), Set.of(), List.of()));

    private final boolean gitHub;
    private final Rendering rendering;

    SetEngine(boolean gitHub, EngineSettings settings) {
        this.gitHub = gitHub;
        this.rendering = Rendering.DEFAULT.with(settings);
    }

    private static EngineSettings marked(MarkedSettings.Syntax syntax) {
        MarkedSettings usual = MarkedSettings.DEFAULT;
        return EngineSettings.DEFAULT.with(new MarkedSettings(
                syntax,
                usual.headings(),
                usual.descriptionLists(),
                usual.images(),
                usual.links(),
                usual.templates(),
                usual.notes()));
    }

    private static EngineSettings markdownIt(Set<String> off, Set<Plugin> plugins, List<String> containers) {
        return EngineSettings.DEFAULT.with(
                markdownIt(new MarkdownItSettings.Syntax(off, plugins, containers, 100, Braces.DEFAULT)));
    }

    /** What the renderer does by itself, but that it reads {@code syntax}. */
    public static MarkdownItSettings markdownIt(MarkdownItSettings.Syntax syntax) {
        MarkdownItSettings usual = MarkdownItSettings.DEFAULT;
        return new MarkdownItSettings(syntax, usual.output(), usual.quotes(), usual.anchors(), usual.images());
    }

    /** A new engine, set so. */
    public MarkdownEngine engine() {
        return isMarked()
                ? new MarkedEngine(rendering.engines().marked(), SiteAddresses.NONE)
                : new MarkdownItEngine(rendering);
    }

    /** Whether it is marked, and not markdown-it. */
    public boolean isMarked() {
        return name().startsWith("MARKED");
    }

    /** Whether it reads tables and struck text. */
    public boolean readsGitHubs() {
        return gitHub;
    }
}
