package org.diptych.core.export;

/** What a post can be exported as. */
public enum ExportFormat {
    /** The Hexo file, as it stands. */
    POST(".md"),
    /** One page that needs nothing else. */
    HTML(".html");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end, with the dot. */
    public String ending() {
        return ending;
    }
}
