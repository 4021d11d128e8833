/** The processes as diagrams with their steps in words, and how far one case has come. */
package org.baucu.progress.web;
