package org.diptych.core.frontmatter.edit;

/**
 * A key of a made front matter: how it is written, and what it says.
 *
 * @param head what stands before the value's own characters: comments, the key, the colon, an anchor
 * @param value the value's own characters; of a list with dashes whole lines
 * @param rest what stands after them on the line
 * @param said what js-yaml reads: a {@link String}, {@link Json.Raw}, list or map
 * @param follows the key whose value it repeats by an alias, or null
 * @param anchored whether an alias repeats it
 */
record MadeField(String key, String head, String value, String rest, Object said, String follows, boolean anchored) {

    String text() {
        return head + value + rest;
    }

    MadeField withLineEnds(String lineEnd) {
        return new MadeField(
                key,
                head.replace("\n", lineEnd),
                value.replace("\n", lineEnd),
                rest.replace("\n", lineEnd),
                said,
                follows,
                anchored);
    }

    /** Where the line of the key begins in {@link #text()}: after the comments before it. */
    int keyLine() {
        int line = head.indexOf(key);
        return head.lastIndexOf('\n', line) + 1;
    }
}
