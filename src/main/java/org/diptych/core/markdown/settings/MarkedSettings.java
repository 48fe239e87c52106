package org.diptych.core.markdown.settings;

import java.util.Objects;

/**
 * What a site's {@code marked:} says to hexo-renderer-marked 7. Immutable; nothing is null.
 *
 * @param syntax what is read as Markdown
 * @param headings the ids of headings
 * @param descriptionLists whether a line and one below it that begins with a colon are a description
 * @param images how images are written
 * @param links what is added to links that lead out
 * @param templates whether Hexo runs its template engine over posts
 * @param notes whether the renderer is one that reads footnotes, and keeps formulas between two dollars from being read
 *     as Markdown, which the dialect does not
 */
public record MarkedSettings(
        Syntax syntax,
        Headings headings,
        boolean descriptionLists,
        Images images,
        ExternalLinks links,
        boolean templates,
        boolean notes) {
    /** What the renderer does when nothing is said. */
    public static final MarkedSettings DEFAULT = new MarkedSettings(
            Syntax.DEFAULT, Headings.AS_TYPED, true, Images.DEFAULT, ExternalLinks.UNMARKED, true, false);

    public MarkedSettings {
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(headings, "headings");
        Objects.requireNonNull(images, "images");
        Objects.requireNonNull(links, "links");
    }

    /**
     * @param gfm tables, struck text, boxes of tasks, bare addresses, and kept line ends where {@code breaks} says so
     * @param breaks whether a line end in a paragraph is a line break
     * @param smartypants whether quotes are curled and dashes joined
     * @param autolink whether an address in running text becomes a link
     * @param old whether it is read as before marked 5: only ASCII's signs count as punctuation beside marks of emphasis, no
     *     HTML ends an item, so that fenced code right below one is part of it, and a quote's lines are read at once
     */
    public record Syntax(boolean gfm, boolean breaks, boolean smartypants, boolean autolink, boolean old) {
        /** All of it. */
        public static final Syntax DEFAULT = new Syntax(true, true, true, true, false);

        /** Whether line ends are kept: the renderer keeps them in GitHub's Markdown alone. */
        public boolean keepsLines() {
            return gfm && breaks;
        }

        /** Whether bare addresses become links. */
        public boolean linksAddresses() {
            return gfm && autolink;
        }
    }

    /** The ids of headings: {@code headerIds} and {@code modifyAnchors}. */
    public enum Headings {
        /** No ids at all. */
        NONE,
        /** Letters as they are: {@code modifyAnchors: 0}. */
        AS_TYPED,
        /** Small letters: {@code modifyAnchors: 1}. */
        LOWER_CASE,
        /** Capitals: {@code modifyAnchors: 2}. */
        UPPER_CASE
    }

    /**
     * @param rooted whether an address within the site begins at its root
     * @param lazy whether images are loaded only when they come into sight
     * @param captioned whether an image with a description becomes a figure
     */
    public record Images(boolean rooted, boolean lazy, boolean captioned) {
        /** At the root, loaded at once, without captions. */
        public static final Images DEFAULT = new Images(true, false, false);
    }
}
