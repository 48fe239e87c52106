/** What an author's keys make of a text: a place in, one edit out. No control in here. */
package org.diptych.desk.typing;
