package org.diptych.core.markdown.nunjucks;

/** What Nunjucks stops at, and the build of the site with it. The message is what Nunjucks says of it. */
public final class TemplateFault extends RuntimeException {
    private final String said;
    private final transient int place;

    /** A fault at {@code place} of the template; -1 where the place is not known. */
    public TemplateFault(int place, String message) {
        super(message, null, false, false);
        this.said = message;
        this.place = place;
    }

    public TemplateFault(String message) {
        this(-1, message);
    }

    /** What Nunjucks says of it. */
    public String said() {
        return said;
    }

    /** Where in the template; -1 if that is not known. */
    public int place() {
        return place;
    }
}
