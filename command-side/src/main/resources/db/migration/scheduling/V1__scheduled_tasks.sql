-- The table of db-scheduler: deadlines that survive a restart.
CREATE TABLE scheduling.task (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX task_by_execution_time ON scheduling.task (execution_time);
CREATE INDEX task_by_last_heartbeat ON scheduling.task (last_heartbeat);
