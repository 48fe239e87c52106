/** A snapshot of a post in, everything Diptych knows of it out. */
package org.diptych.core.analysis;
