/** The files of open posts: opened, saved, watched, and what is done when another program changes them. */
package org.diptych.desk.files;
