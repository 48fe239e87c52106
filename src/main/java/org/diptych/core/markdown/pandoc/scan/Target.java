package org.diptych.core.markdown.pandoc.scan;

/** What stands in the round brackets of a link: an address and perhaps a title. */
public record Target(String address, String title) {}
