package org.diptych.core.markdown.settings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a site's {@code markdown:} says to hexo-renderer-markdown-it 7. Immutable; nothing is null.
 *
 * @param syntax what is read as Markdown
 * @param output how it is written
 * @param quotes the signs that open and close double and single quotes, four of them
 * @param anchors the ids of headings
 * @param images what is changed about images
 */
public record MarkdownItSettings(Syntax syntax, Output output, List<String> quotes, Anchors anchors, Images images) {
    /** What the renderer does when nothing is said. */
    public static final MarkdownItSettings DEFAULT = new MarkdownItSettings(
            Syntax.DEFAULT, new Output(false, true), List.of("“", "”", "‘", "’"), Anchors.DEFAULT, Images.UNCHANGED);

    public MarkdownItSettings {
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(output, "output");
        quotes = List.copyOf(quotes);
        Objects.requireNonNull(anchors, "anchors");
        Objects.requireNonNull(images, "images");
    }

    /** The plugins that are read: of those that come with the renderer, and one for tasks that many sites add. */
    public enum Plugin {
        ABBR,
        /** Attributes in braces. */
        ATTRS,
        CJK_BREAKS,
        DEFLIST,
        /** Emoji by their names. */
        EMOJI,
        /** Emoji by signs too. */
        EMOTICONS,
        FOOTNOTE,
        INS,
        MARK,
        SUB,
        SUP,
        TASKS
    }

    /**
     * @param off the rules of markdown-it that do not hold, by its own names
     * @param plugins which plugins hold
     * @param containers the names that blocks between colons may have
     * @param deepest how deep links and the like may nest
     * @param braces what attributes stand between, where that plugin holds
     */
    public record Syntax(Set<String> off, Set<Plugin> plugins, List<String> containers, int deepest, Braces braces) {
        /** All rules and no plugin. */
        public static final Syntax DEFAULT = new Syntax(Set.of(), Set.of(), List.of(), 100, Braces.DEFAULT);

        public Syntax {
            off = Set.copyOf(off);
            plugins = Set.copyOf(plugins);
            containers = List.copyOf(containers);
            Objects.requireNonNull(braces, "braces");
        }

        /** Whether the rule that markdown-it calls {@code rule} holds. */
        public boolean reads(String rule) {
            return !off.contains(rule);
        }

        /** Whether {@code plugin} is switched on. */
        public boolean has(Plugin plugin) {
            return plugins.contains(plugin);
        }
    }

    /**
     * What markdown-it-attrs reads.
     *
     * @param left what opens attributes, not empty
     * @param right what closes them, not empty
     * @param names those that are published; empty for all
     * @param values the values that are published; empty for all
     */
    public record Braces(String left, String right, Set<String> names, Set<String> values) {
        /** All attributes between braces. */
        public static final Braces DEFAULT = new Braces("{", "}", Set.of(), Set.of());

        public Braces {
            if (left.isEmpty() || right.isEmpty()) {
                throw new IllegalArgumentException("attributes without signs around them");
            }
            names = Set.copyOf(names);
            values = Set.copyOf(values);
        }

        /** Whether the attribute {@code name} with this value is published. */
        public boolean allows(String name, String value) {
            return (names.isEmpty() || names.contains(name)) && (values.isEmpty() || values.contains(value));
        }
    }

    /**
     * @param xhtml whether elements without content end with a slash
     * @param breaks whether a line end in a paragraph is a line break
     */
    public record Output(boolean xhtml, boolean breaks) {}

    /**
     * @param level headings of this level and below get an id
     * @param collisionSuffix what stands before the number of an id that occurs again
     * @param separator what stands for blanks and signs
     * @param letters 1 for small letters, 2 for capitals
     * @param permalink the link that headings get; null for none
     */
    public record Anchors(
            int level, String collisionSuffix, String separator, int letters, @Nullable Permalink permalink) {
        /** Ids from the second level on, letters as typed, no links. */
        public static final Anchors DEFAULT = new Anchors(2, "", "-", 0, null);

        public Anchors {
            Objects.requireNonNull(collisionSuffix, "collisionSuffix");
            Objects.requireNonNull(separator, "separator");
        }
    }

    /** A link from a heading to itself: its class, its sign, and whether it stands behind the words. */
    public record Permalink(String cssClass, String symbol, boolean right) {
        public Permalink {
            Objects.requireNonNull(cssClass, "cssClass");
            Objects.requireNonNull(symbol, "symbol");
        }
    }

    /**
     * @param typedDescription whether the description is published as it is typed
     * @param lazy whether images are loaded only when they come into sight
     * @param rooted whether an address within the site begins at its root
     * @param ofPost whether an address may name one of the post's own files
     */
    public record Images(boolean typedDescription, boolean lazy, boolean rooted, boolean ofPost) {
        /** As markdown-it has them. */
        public static final Images UNCHANGED = new Images(false, false, false, false);
    }
}
