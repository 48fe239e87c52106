/** The manual that comes with the program: its sections, and what of it speaks of something. */
package org.diptych.desk.manual;
