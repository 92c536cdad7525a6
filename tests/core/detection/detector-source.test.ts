import { expect, test, vi } from 'vitest';
import { createDetectorSource } from '../../../core/detection/detector-source.ts';
