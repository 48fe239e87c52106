package org.diptych.core.markdown.nunjucks;

/** Thrown where a template asks for what only the site's build knows. The message is the name it asks for. */
public final class UnknownValue extends RuntimeException {
    private final String name;

    UnknownValue(String name) {
        super(name, null, false, false);
        this.name = name;
    }

    /** What the template asks for. */
    public String name() {
        return name;
    }
}
