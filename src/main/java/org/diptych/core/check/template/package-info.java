/** Rules on Hexo's tags and template braces. */
package org.diptych.core.check.template;
