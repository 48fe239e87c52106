package org.diptych.ui.inputmethod;

import java.io.IOException;

/** The names that programs and input methods agree on, as the numbers this X server has given them. */
record XimAtoms(int connect, int protocol, int servers, int locales, int transport, int[] properties) {
    private static final int PROPERTIES = 20;

    static XimAtoms of(XConnection x) throws IOException {
        int[] properties = new int[PROPERTIES];
        for (int i = 0; i < PROPERTIES; i++) {
            properties[i] = x.atom("_DIPTYCH_XIM_" + i);
        }
        return new XimAtoms(
                x.atom("_XIM_XCONNECT"),
                x.atom("_XIM_PROTOCOL"),
                x.atom("XIM_SERVERS"),
                x.atom("LOCALES"),
                x.atom("TRANSPORT"),
                properties);
    }

    int property(int turn) {
        return properties[turn % PROPERTIES];
    }
}
