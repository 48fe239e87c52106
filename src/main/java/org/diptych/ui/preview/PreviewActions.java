package org.diptych.ui.preview;

import java.net.URI;

/** What the preview asks the application to do. Called on the FX thread. */
public interface PreviewActions {

    /** Opens {@code address} in the system's browser. It is always {@code http}, {@code https} or {@code mailto}, the last with nothing but an address, a subject and a text. */
    void openLink(URI address);

    /** Brings the author to {@code offset} in the content of segment {@code segment} of the post that is shown. */
    void goTo(int segment, int offset);
}
