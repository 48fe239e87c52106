package org.diptych.ui.inputmethod;

import java.io.IOException;

/** The names that programs and input methods agree on, as the numbers this X server has given them. */
record XimAtoms(int connect, int protocol, int servers, int locales, int transport) {

    static XimAtoms of(XConnection x) throws IOException {
        return new XimAtoms(
                x.atom("_XIM_XCONNECT"),
                x.atom("_XIM_PROTOCOL"),
                x.atom("XIM_SERVERS"),
                x.atom("LOCALES"),
                x.atom("TRANSPORT"));
    }
}
