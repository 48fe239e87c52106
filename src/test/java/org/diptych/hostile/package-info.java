/** Hostile posts, and what watches that nothing in them runs, fetches or leads away. */
package org.diptych.hostile;
