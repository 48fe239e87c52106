package org.diptych.core.markdown.pandoc;

/** What stands in the round brackets of a link: an address and perhaps a title. */
record Target(String address, String title) {}
