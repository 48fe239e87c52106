/** Choosing the entries that a citation names. */
package org.diptych.desk.citing;
