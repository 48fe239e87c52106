package org.diptych.core.frontmatter.edit;

/** Why a front matter cannot be edited as asked without touching more than the value. */
public enum Obstacle {
    /** Hexo cannot read the text as it stands. */
    UNREADABLE,
    /** With the value the text would be longer, or nested deeper, than any front matter. */
    TOO_LONG,
    /** Another value repeats this one: {@code *name} stands there for what {@code &name} marks here. */
    REPEATED,
    /** Other lines would have to be written anew, as in a front matter that is one {@code {…}}. */
    ENTANGLED
}
