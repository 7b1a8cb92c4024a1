"""Processes that work through tasks, in order, and outlive any of them: a crew, and what each of its workers does."""

from __future__ import annotations

from newsclean.supervising.crew import Answer, Crew, Task, supervise

__all__ = ["Answer", "Crew", "Task", "supervise"]
