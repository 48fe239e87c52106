package org.diptych.core.markdown.nunjucks.read;

/** The tags a site has beside Nunjucks' own. */
public interface TagNames {
    /** Whether there is a tag {@code name}. */
    boolean knows(String name);

    /** Whether the tag {@code name} encloses text up to its end tag. */
    boolean hasBody(String name);
}
