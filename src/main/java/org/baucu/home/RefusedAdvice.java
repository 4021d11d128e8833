package org.baucu.home;

import jakarta.servlet.http.HttpServletRequest;
import org.baucu.platform.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal that no page took up (a task that is gone or another body's) as a page with what to do. */
@ControllerAdvice
class RefusedAdvice {

    private final FrameBuilder builder;

    RefusedAdvice(FrameBuilder builder) {
        this.builder = builder;
    }

    @ExceptionHandler(value = RefusedException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView refused(RefusedException refused, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("refused");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("frame", builder.build(request));
        page.addObject("violations", refused.violations());
        return page;
    }
}
