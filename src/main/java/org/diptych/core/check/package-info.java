/** What Hexo will not publish as the author means: one small class for each rule. */
package org.diptych.core.check;
