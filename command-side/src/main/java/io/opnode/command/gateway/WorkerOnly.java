package io.opnode.command.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks controllers that only a worker with a session may use. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface WorkerOnly {}
