package org.baucu.home;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives every page the model attribute {@code frame}; it is gathered only when a template reads it. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final FrameBuilder builder;

    FrameAdvice(FrameBuilder builder) {
        this.builder = builder;
    }

    @ModelAttribute("frame")
    LazyContextVariable<Frame> frame(HttpServletRequest request) {
        // An error page must not fail on what failed before: it asks no database.
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        return new LazyContextVariable<>() {
            @Override
            protected Frame loadValue() {
                return error
                        ? Frame.bare(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                        : builder.build(request);
            }
        };
    }
}
