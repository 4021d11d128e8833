/** Whom agencies, organisations and hamlets put forward, with the meetings that the law asks for (Điều 42, 52). */
@org.springframework.modulith.NamedInterface("nominees")
package org.baucu.nomination.nominees;
