/** What every page stands on: forms and documents of tasks, the pages of proposals, the two languages, refusals and errors told to people. */
package org.baucu.platform.web;
